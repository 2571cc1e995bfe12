import { DataSource } from 'typeorm';
import { dataSourceOptions } from './database.module.js';
import { UnitOfWork } from './unit-of-work.js';
/**
 * Runs `work` with a unit of work of its own, outside the application: for what is done once, or only under the owner's
 * login, such as loading reference data and making accounts. The pool is closed afterwards.
 */
export async function withDatabase(url, entities, work) {
    const dataSource = await new DataSource(dataSourceOptions({ url, entities, poolSize: 2, statementTimeoutMs: 120_000 })).initialize();
    const unitOfWork = new UnitOfWork(dataSource);
    try {
        return await work(unitOfWork);
    }
    finally {
        unitOfWork.end();
        await dataSource.destroy();
    }
}
//# sourceMappingURL=with-database.js.map