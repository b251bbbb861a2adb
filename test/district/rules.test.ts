import { gatherRules } from './gather-rules.ts';
import { shareRules } from './share-rules.ts';

// In a file of SQLite; on-server.test.ts has them on PostgreSQL.
gatherRules();
shareRules();
