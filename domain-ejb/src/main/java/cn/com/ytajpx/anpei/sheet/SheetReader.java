package cn.com.ytajpx.anpei.sheet;

import static cn.com.ytajpx.anpei.sheet.SheetGuard.refused;

import cn.com.ytajpx.anpei.common.Refused;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the rows of a guarded workbook one after the other; only the row at hand and the shared texts are in memory. */
final class SheetReader<C extends Enum<C> & Column> {

    /** Rows of one file, headings not counted. */
    static final int MOST_ROWS = 50_000;

    private static final int HEADING_WITHIN = 10;
    private static final int HEADINGS_TO_BE_SURE = 3;
    private static final int MAC_EPOCH_DAYS = 1462;

    private final Class<C> type;

    SheetReader(Class<C> type) {
        this.type = type;
    }

    /**
     * Gives every row that is not empty to {@code rows}, from the first sheet with headings.
     *
     * @throws Refused if there are no headings, a required one is missing, or there are no rows or too many
     */
    void read(Path file, Consumer<TypedRow<C>> rows) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            for (var sheet : workbook.getSheets().toList()) {
                if (read(sheet, workbook.isDate1904(), rows)) {
                    return;
                }
            }
        } catch (ExcelReaderException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException damaged) {
            throw refused(SheetReason.FILE_DAMAGED);
        }
        throw refused(SheetReason.FILE_WITHOUT_HEADINGS);
    }

    /** @return whether the sheet has headings */
    private boolean read(Sheet sheet, boolean macDates, Consumer<TypedRow<C>> rows) throws IOException {
        try (var stream = sheet.openStream()) {
            var lines = stream.iterator();
            var columns = headings(lines);
            if (columns.isEmpty()) {
                return false;
            }
            int count = 0;
            while (lines.hasNext()) {
                var row = typed(lines.next(), columns, macDates);
                if (!row.empty()) {
                    if (++count > MOST_ROWS) {
                        throw refused(SheetReason.FILE_TOO_MANY_ROWS, MOST_ROWS);
                    }
                    rows.accept(row);
                }
            }
            if (count == 0) {
                throw refused(SheetReason.FILE_WITHOUT_ROWS);
            }
            return true;
        }
    }

    private Map<Integer, C> headings(Iterator<Row> lines) {
        while (lines.hasNext()) {
            var line = lines.next();
            if (line.getRowNum() > HEADING_WITHIN) {
                break;
            }
            var columns = new TreeMap<Integer, C>();
            for (var cell : line) {
                if (cell != null && cell.getType() == org.dhatim.fastexcel.reader.CellType.STRING) {
                    Column.headed(type, cell.getText()).ifPresent(column -> put(columns, cell.getColumnIndex(), column));
                }
            }
            if (columns.size() >= HEADINGS_TO_BE_SURE) {
                requireAll(columns);
                return columns;
            }
        }
        return Map.of();
    }

    private void put(Map<Integer, C> columns, int index, C column) {
        if (columns.containsValue(column)) {
            throw refused(SheetReason.FILE_HEADING_TWICE, column.heading());
        }
        columns.put(index, column);
    }

    private void requireAll(Map<Integer, C> columns) {
        for (var column : type.getEnumConstants()) {
            if (column.required() && !columns.containsValue(column)) {
                throw refused(SheetReason.FILE_HEADING_MISSING, column.heading());
            }
        }
    }

    private TypedRow<C> typed(Row row, Map<Integer, C> columns, boolean macDates) {
        var cells = new EnumMap<C, TypedCell>(type);
        columns.forEach((index, column) -> {
            var cell = index < row.getCellCount() ? row.getCell(index) : null;
            cells.put(column, cell == null ? TypedCell.NOTHING : typed(cell, column, macDates));
        });
        return new TypedRow<>(row.getRowNum(), cells);
    }

    private static TypedCell typed(Cell cell, Column column, boolean macDates) {
        return switch (cell.getType()) {
            case EMPTY -> TypedCell.NOTHING;
            case STRING -> TypedCell.text(cell.asString());
            case BOOLEAN -> TypedCell.text(cell.getText());
            case ERROR -> new TypedCell(TypedCell.Kind.ERROR, cell.getText());
            case FORMULA -> new TypedCell(TypedCell.Kind.FORMULA, "=" + cell.getFormula());
            case NUMBER -> TypedCell.number(plain(cell.asNumber(), column.isDay() && macDates));
        };
    }

    private static String plain(BigDecimal number, boolean macDate) {
        var counted = macDate ? number.add(BigDecimal.valueOf(MAC_EPOCH_DAYS)) : number;
        return counted.stripTrailingZeros().toPlainString();
    }
}
