export const workbookErrorCodes = ['FILE_NOT_FOUND'] as const;
