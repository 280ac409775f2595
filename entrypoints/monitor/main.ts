import { startMonitor } from '../../lib/monitor/start-monitor';
// Where there are no offscreen documents this is a window that people see.
import '../../components/styles/base.css';
import '../../components/styles/ui.css';

startMonitor();
