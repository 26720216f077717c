package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** Looks at a database that others run before anything is started on it. */
final class ExternalDatabase {

    private static final String OLDEST = "10.11";
    private static final int NO_SUCH_SCHEMA = 1049;
    private static final int NOT_IN_THIS_SCHEMA = 1044;
    private static final int WRONG_PASSWORD = 1045;

    private ExternalDatabase() {
    }

    /** @throws CannotStart if it can't be reached or entered, or is none that Anpei runs on */
    static void check(Home home, Database database) {
        try (var loader = new URLClassLoader(home.serverLibraries().stream().map(ExternalDatabase::url).toArray(URL[]::new));
                var connection = connection(loader, database)) {
            needMariaDb(connection);
            needUtf8(connection, database);
        } catch (SQLException e) {
            throw refusal(database, e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection(ClassLoader loader, Database database) throws SQLException {
        var login = new Properties();
        login.put("user", database.user());
        login.put("password", database.password());
        login.put("connectTimeout", "10000");
        try {
            var driver = (Driver) loader.loadClass("org.mariadb.jdbc.Driver").getDeclaredConstructor().newInstance();
            return driver.connect(database.url(), login);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void needMariaDb(Connection connection) throws SQLException {
        var version = one(connection, "select version()");
        var meta = connection.getMetaData();
        var series = meta.getDatabaseMajorVersion() * 100 + meta.getDatabaseMinorVersion();
        if (!version.contains("MariaDB") || series < 1011) {
            throw new CannotStart("数据库版本是 %s,安培需要 MariaDB %s 或更新的版本。".formatted(version, OLDEST),
                    "The database is %s; Anpei needs MariaDB %s or newer.".formatted(version, OLDEST));
        }
    }

    private static void needUtf8(Connection connection, Database database) throws SQLException {
        var characters = one(connection, "select @@character_set_database");
        if (!characters.equals("utf8mb4")) {
            throw new CannotStart("数据库 %s 的字符集是 %s,须为 utf8mb4(ALTER DATABASE %1$s CHARACTER SET utf8mb4)。".formatted(database.schema(), characters),
                    "The database %s has the character set %s and needs utf8mb4 (ALTER DATABASE %1$s CHARACTER SET utf8mb4).".formatted(database.schema(), characters));
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static CannotStart refusal(Database database, SQLException e) {
        return switch (e.getErrorCode()) {
            case WRONG_PASSWORD -> new CannotStart("数据库拒绝用户 %s 登录,请检查 ANPEI_DB_USER 和 ANPEI_DB_PASSWORD。".formatted(database.user()),
                    "The database refuses the user %s: look at ANPEI_DB_USER and ANPEI_DB_PASSWORD.".formatted(database.user()), e);
            case NO_SUCH_SCHEMA, NOT_IN_THIS_SCHEMA -> new CannotStart("数据库 %s 不存在,或用户 %s 无权使用它。".formatted(database.schema(), database.user()),
                    "There is no database %s, or the user %s may not use it.".formatted(database.schema(), database.user()), e);
            default -> new CannotStart("无法连接数据库 %s。".formatted(database.address()),
                    "Can't reach the database at %s.".formatted(database.address()), e);
        };
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
