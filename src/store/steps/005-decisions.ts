/** Step 5: why a request was declined (or what was said when it was approved). */
export const decisions = `
ALTER TABLE request ADD COLUMN reason TEXT;
`;
