package cn.com.ytajpx.anpei.schema;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Whether the database answers, and which schema it has; for monitoring. Tells nothing of what stands in it. */
@Stateless
@PermitAll
public class SchemaState {

    private static final int SECONDS_TO_ANSWER = 2;

    @Resource(lookup = "java:app/jdbc/anpei")
    DataSource database;

    @EJB
    Migrations migrations;

    /** Within two seconds. */
    public boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException unreachable) {
            return false;
        }
    }

    /** The version that this build brought the schema to when it started. */
    public String expected() {
        return migrations.version();
    }

    /** The version that the database has now; empty where it can't be told, or a migration has failed. */
    public Optional<String> found() {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select version from flyway_schema_history where version is not null
                        and not exists (select 1 from flyway_schema_history where success = 0) order by installed_rank desc limit 1""")) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException unreachable) {
            return Optional.empty();
        }
    }
}
