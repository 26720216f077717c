package cn.com.ytajpx.anpei.it.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * A column as the migrations made it.
 *
 * @param type      as {@code information_schema} says it: {@code varchar}
 * @param written   whole: {@code varchar(40)}
 * @param length    of texts and bytes, 0 for others
 * @param precision of times: 3 for milliseconds
 * @param generated filled by the database itself
 */
record StoredColumn(String table, String name, String type, String written, long length, long precision, boolean nullable, boolean generated) {

    private static final Map<Class<?>, Set<String>> FITTING = Map.ofEntries(
            Map.entry(String.class, Set.of("varchar", "char", "text", "mediumtext", "longtext")),
            Map.entry(int.class, Set.of("int", "smallint", "tinyint")), Map.entry(Integer.class, Set.of("int", "smallint", "tinyint")),
            Map.entry(long.class, Set.of("bigint", "int")), Map.entry(Long.class, Set.of("bigint")),
            Map.entry(boolean.class, Set.of("tinyint")), Map.entry(Boolean.class, Set.of("tinyint")),
            Map.entry(byte[].class, Set.of("varbinary", "binary", "blob", "mediumblob", "longblob")),
            Map.entry(BigDecimal.class, Set.of("decimal")), Map.entry(LocalDate.class, Set.of("date")),
            Map.entry(LocalDateTime.class, Set.of("datetime")), Map.entry(LocalTime.class, Set.of("time")));

    static StoredColumn of(Object[] row) {
        return new StoredColumn((String) row[0], (String) row[1], (String) row[2], (String) row[3], number(row[4]), number(row[5]),
                row[6].equals("YES"), !row[7].equals("NEVER"));
    }

    private static long number(Object column) {
        return column == null ? 0 : ((Number) column).longValue();
    }

    /** Whether every value of the Java type can be kept here; milliseconds of a moment, too. */
    boolean holds(Class<?> java) {
        if (java.isEnum()) {
            return FITTING.get(String.class).contains(type) && length >= longestName(java);
        }
        return FITTING.getOrDefault(java, Set.of()).contains(type) && (java != LocalDateTime.class || precision == 3);
    }

    private static int longestName(Class<?> java) {
        return Arrays.stream(java.getEnumConstants()).mapToInt(constant -> ((Enum<?>) constant).name().length()).max().orElse(0);
    }
}
