import { init, type ECharts } from 'echarts';
import { opened, things, whole, type Peer } from './peer';

const LANES = 12;
let data: [number, number, number][];
let chart: ECharts;
let span = { ...opened };
const show = () => chart.dispatchAction({ type: 'dataZoom', startValue: span.start, endValue: span.end });

export const peer: Peer = {
  prepare(n) {
    data = things(n).map(({ start, end }, i) => [start, end, i % LANES]);
  },
  load(element) {
    chart = init(element);
    chart.setOption({
      animation: false,
      grid: { left: 0, right: 0, top: 0, bottom: 24 },
      xAxis: { type: 'time', min: whole.start, max: whole.end },
      yAxis: { type: 'value', min: 0, max: LANES, show: false },
      dataZoom: [{ type: 'inside', filterMode: 'weakFilter', startValue: opened.start, endValue: opened.end }],
      series: [{
        type: 'custom', progressive: 0, encode: { x: [0, 1], y: 2 }, data,
        renderItem: (_: unknown, api: { value(i: number): number; coord(at: number[]): number[] }) => {
          const [x, y] = api.coord([api.value(0), api.value(2)]) as [number, number];
          const [end] = api.coord([api.value(1), api.value(2)]) as [number];
          return { type: 'rect', shape: { x, y: y - 12, width: Math.max(2, end - x), height: 10 }, style: { fill: '#16130F' } };
        },
      }],
    } as never);
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
