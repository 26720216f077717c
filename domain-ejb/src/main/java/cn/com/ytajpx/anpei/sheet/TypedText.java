package cn.com.ytajpx.anpei.sheet;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;

/** A row's cells as they were typed, as one text, to be kept (sealed, where people stand in it) until a person has mended them. */
public final class TypedText {

    /** A cell of a hundred thousand characters is not kept; its finding says that it was too long. */
    private static final int LONGEST_CELL = 300;

    private TypedText() {
    }

    public static <C extends Enum<C> & Column> String written(TypedRow<C> row) {
        var object = JSON.createObjectBuilder();
        row.cells().forEach((column, cell) -> object.add(column.name(), shortened(shown(column, cell))));
        return object.build().toString();
    }

    /** @param masked whether numbers are masked, for a page; otherwise as typed, for whoever mends them */
    public static <C extends Enum<C> & Column> Map<C, String> read(Class<C> columns, String text, boolean masked) {
        var cells = new EnumMap<C, String>(columns);
        try (var reader = JSON.createReader(new StringReader(text))) {
            var object = reader.readObject();
            object.keySet().forEach(key -> {
                var column = Enum.valueOf(columns, key);
                cells.put(column, masked ? column.masked(object.getString(key)) : object.getString(key));
            });
        }
        return cells;
    }

    /** A date that Excel counts is shown as the date it is. */
    private static String shown(Column column, TypedCell cell) {
        var counted = column.isDay() && cell.kind() == TypedCell.Kind.NUMBER ? TypedDate.of(cell).day() : null;
        return counted == null ? cell.text() : counted.toString();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
    }
}
