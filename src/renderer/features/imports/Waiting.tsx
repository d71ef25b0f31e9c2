import { Center, Loader, Stack, Text } from '@mantine/core';

interface WaitingProps {
  text: string;
}

/** Stands in the place of what is being worked out; read aloud when it appears. */
export function Waiting({ text }: WaitingProps) {
  return (
    <Center p="xl" mih={240}>
      <Stack component="output" align="center" gap="sm">
        <Loader />
        <Text size="sm">{text}</Text>
      </Stack>
    </Center>
  );
}
