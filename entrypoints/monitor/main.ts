import { startMonitor } from '../../lib/monitor/start-monitor';

startMonitor();
