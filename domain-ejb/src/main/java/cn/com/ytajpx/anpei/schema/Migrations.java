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
import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

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

    private static final Set<MigrationState> FROM_THE_FUTURE = Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

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
        if (Arrays.stream(flyway.info().all()).anyMatch(migration -> FROM_THE_FUTURE.contains(migration.getState()))) {
            throw refused("SCHEMA_NEWER", null);
        }
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw refused("SCHEMA_CHANGED", e);
        }
        version = flyway.info().current().getVersion().getVersion();
    }

    /** The newest migration that has run. */
    public String version() {
        return version;
    }

    /** The launcher has a sentence for the word. */
    private static IllegalStateException refused(String word, Throwable cause) {
        System.setProperty("anpei.start.refused", word);
        return new IllegalStateException(word, cause);
    }
}
