import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first. Begun last, one of them would keep a single worker busy at the end. */
const LONGEST = [
  'test/cases/cases.test.ts',
  'test/cases/again.test.ts',
  'test/terminal/asked.test.ts',
  'test/store/twice.test.ts',
  'test/reading/reading.test.ts',
  'test/soak/soak.test.ts',
  'test/docs/readme.test.ts',
  'test/terminal/demo.test.ts',
  'test/architecture/architecture.test.ts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((path) => moduleId.endsWith(path));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
