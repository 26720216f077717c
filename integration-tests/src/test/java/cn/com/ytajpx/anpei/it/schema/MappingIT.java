package cn.com.ytajpx.anpei.it.schema;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The entities say what the migrations made, and nothing of the database is unknown to the product without a reason. */
class MappingIT extends InContainer {

    /** Tables without an entity, each with its reason. */
    private static final Map<String, String> PLAIN_SQL = Map.ofEntries(
            Map.entry("key_check", "compared with the keys before anything is mapped"),
            Map.entry("log_in_throttle", "counted by a conditional update, never loaded"),
            Map.entry("certificate_import_row", "staged in bulk, tens of thousands at once"),
            Map.entry("workforce_import_row", "staged in bulk, thousands at once"),
            Map.entry("certificate_import_holder", "remembers people in bulk for the undo"),
            Map.entry("certificate_register_turn", "a row to queue at"),
            Map.entry("reminder", "planned in bulk, one statement a slice"),
            Map.entry("reminder_slice", "the record of what was planned, written with it"),
            Map.entry("reminder_run", "the record of what was planned, written with it"),
            Map.entry("roster_row", "staged in bulk, tens of thousands at once"),
            Map.entry("booking_evidence", "put in force in bulk, joined and never loaded"),
            Map.entry("compared_person", "follows from the others, made anew in bulk"),
            Map.entry("gap_reminder", "planned in bulk, a few statements a class"),
            Map.entry("reconciliation_turn", "rows to queue at"),
            Map.entry("job", "the guard: claimed by a conditional update"),
            Map.entry("job_skip", "written in the transaction of a chunk, read as rows"));

    /** Columns of mapped tables that their entity leaves out, each with its reason. */
    private static final Map<String, String> LEFT_OUT = Map.of("preregistration.compared_version", "the comparison's own mark");

    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type, c.column_type, c.character_maximum_length, c.datetime_precision,
                c.is_nullable, c.is_generated
            from information_schema.columns c join information_schema.tables t
                on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
            where c.table_schema = database() and c.table_name not like 'baseline\\_%' and c.table_name <> 'flyway_schema_history'""";

    @Inject
    Domain domain;

    @Test
    void everyMappedColumnIsThereAndTakesWhatTheEntityKeeps() {
        var stored = stored();

        assertThat(mapped()).hasSizeGreaterThan(50);
        assertThat(mapped().stream().flatMap(column -> complaints(column, stored.get(column.table() + "." + column.name())))).isEmpty();
    }

    private static Stream<String> complaints(MappedColumn column, StoredColumn there) {
        if (there == null) {
            return Stream.of("%s: no column %s.%s".formatted(column.where(), column.table(), column.name()));
        }
        return Stream.of(there.holds(column.type()) ? "" : "%s: %s in %s".formatted(column.where(), column.type().getSimpleName(), there.written()),
                column.required() && there.nullable() ? column.where() + " is never null, its column may be" : "").filter(said -> !said.isEmpty());
    }

    /** Otherwise two columns can't be compared, which shows only when somebody tries. */
    @Test
    void everyTextComparesByTheSameRules() {
        assertThat(domain.rows("""
                select concat(table_name, '.', column_name, ' ', collation_name) from information_schema.columns
                where table_schema = database() and collation_name is not null and collation_name <> 'utf8mb4_unicode_ci'
                and table_name not like 'baseline\\_%' and table_name not like 'jbatch%' and table_name <> 'flyway_schema_history'"""))
                .isEmpty();
    }

    @Test
    void everyTableIsMappedOrListedWithItsReason() {
        var tables = stored().values().stream().map(StoredColumn::table).filter(table -> !ofTheBatchRuntime(table)).collect(toSet());
        var known = Stream.concat(mapped().stream().map(MappedColumn::table), PLAIN_SQL.keySet().stream()).collect(toSet());

        assertThat(known).isEqualTo(tables);
        assertThat(mapped()).extracting(MappedColumn::table).doesNotContainAnyElementsOf(PLAIN_SQL.keySet());
    }

    @Test
    void everyColumnOfAMappedTableIsMappedOrListedWithItsReason() {
        var mapped = mapped().stream().map(column -> column.table() + "." + column.name()).collect(toSet());
        var tables = mapped().stream().map(MappedColumn::table).collect(toSet());
        var unknown = stored().values().stream().filter(column -> tables.contains(column.table()) && !column.generated())
                .filter(column -> !orderOrIdOfACollection(column, mapped)).map(column -> column.table() + "." + column.name())
                .filter(name -> !mapped.contains(name)).collect(toSet());

        assertThat(unknown).isEqualTo(LEFT_OUT.keySet());
    }

    /** JBatch makes its own when the first job runs. */
    private static boolean ofTheBatchRuntime(String table) {
        return table.startsWith("jbatch");
    }

    private static boolean orderOrIdOfACollection(StoredColumn column, Set<String> mapped) {
        return column.name().equals("id") && !mapped.contains(column.table() + ".id");
    }

    private List<MappedColumn> mapped() {
        return domain.ask(entities -> entities.getMetamodel().getEntities().stream().map(EntityType::getJavaType)
                .flatMap(type -> MappedColumn.of(type).stream()).toList());
    }

    private Map<String, StoredColumn> stored() {
        return domain.rows(COLUMNS).stream().map(row -> StoredColumn.of((Object[]) row))
                .collect(toMap(column -> column.table() + "." + column.name(), Function.identity()));
    }
}
