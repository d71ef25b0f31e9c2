export const coreErrorCodes = ['INTERNAL', 'INVALID_INPUT', 'NOT_FOUND'] as const;
