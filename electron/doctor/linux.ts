import { autostart } from './linux-autostart';
import { consoles, edges, keys, notifications } from './linux-desktop';
import { blanking, sleep } from './linux-power';
import { fonts, updates, user } from './linux-system';

export const linux = [autostart, blanking, sleep, edges, keys, consoles, notifications, updates, user, fonts];
