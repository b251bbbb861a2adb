// Loaded into a measured program: writes its peak memory (KB) when it ends.
const { writeFileSync } = require('node:fs');
process.on('exit', () => {
  if (process.env.KAIXUE_RSS_FILE)
    writeFileSync(process.env.KAIXUE_RSS_FILE, String(process.resourceUsage().maxRSS));
});
