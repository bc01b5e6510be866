import { createServer } from 'node:http';
import { handle } from './app.js';

const server = createServer(handle(process.env));
server.listen(Number(process.env.PORT), () => console.log(`listening on ${process.env.PORT}`));

// ECS sends SIGTERM and takes the task out of the load balancer at the same time: what is under way is finished first.
process.on('SIGTERM', () => {
  setTimeout(() => server.close(() => process.exit(0)), 1_000);
});
