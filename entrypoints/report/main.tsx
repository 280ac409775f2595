import { render } from 'preact';
import { Report } from '../../components/report/Report';
import '../../components/styles/base.css';
import '../../components/styles/ui.css';
import '../../components/styles/compare.css';
import '../../components/styles/pace.css';
import '../../components/styles/report.css';
import '../../components/styles/exports.css';
import '../../components/styles/timeline.css';
import '../../components/styles/verdict.css';
import '../../components/styles/violations.css';

const root = document.getElementById('root');
if (root) render(<Report />, root);
