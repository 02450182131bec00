import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { opened, things, type Peer } from './peer';

let data: { id: string; content: string; start: number; end: number }[];
let timeline: Timeline;
let span = { ...opened };
const show = () => timeline.setWindow(span.start, span.end, { animation: false });

export const peer: Peer = {
  prepare(n) {
    data = things(n).map(({ id, start, end, title }) => ({ id, content: title, start, end }));
  },
  load(element) {
    timeline = new Timeline(element, new DataSet(data), { start: opened.start, end: opened.end, height: 216 });
  },
  pan() {
    const move = ((span.end - span.start) * 32) / 1920;
    span = { start: span.start + move, end: span.end + move };
    show();
  },
  zoom() {
    const less = ((span.end - span.start) * 0.05) / 2;
    span = { start: span.start + less, end: span.end - less };
    show();
  },
};
