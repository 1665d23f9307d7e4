export { schedulersFor, type SchedulerFor } from '#lib/core/schedule/schedulers.ts';
