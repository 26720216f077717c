package cn.com.ytajpx.anpei.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before any other bean may use it; nothing deploys on a schema that is not. */
@DataSourceDefinition(
        name = "java:app/jdbc/anpei",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=anpei.db.url}",
        user = "${MPCONFIG=anpei.db.user}",
        password = "${MPCONFIG=anpei.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 48,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class Migrations {

    @Resource(lookup = "java:app/jdbc/anpei")
    DataSource database;

    private String version;

    @PostConstruct
    void migrate() {
        var flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                // the batch repository may have made its tables first
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        flyway.migrate();
        version = flyway.info().current().getVersion().getVersion();
    }

    /** The newest migration that has run. */
    String version() {
        return version;
    }
}
