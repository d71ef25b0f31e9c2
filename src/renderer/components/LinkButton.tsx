import { Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A button that is a link: it opens an address of the window. */
export const LinkButton = createLink(Button<'a'>);
