import { bareOrganisationName } from '#shared/domain/names/bareOrganisationName.ts';
import { remembered } from '../cells/remembered.ts';

/** The key under which spellings of one organisation's or programme's name meet. */
export const nameKey = remembered(bareOrganisationName);
