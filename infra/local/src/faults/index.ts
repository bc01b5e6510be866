/** Faults that can be ordered: what each is, who keeps them, and what they are put around. */
export { createFaultAdmin, isFaultsPath } from './admin.ts';
export { FaultError, type FaultInput } from './fault.ts';
export { createFaults, type FaultOrders, type Faults, type FaultView } from './faults.ts';
export { createLag, type Lag } from './lag.ts';
export { withRegistryFaults } from './registry.ts';
export { withRequestFaults } from './requests.ts';
export { withTaskFaults } from './tasks.ts';
export { withUpstreamFaults } from './upstream.ts';
