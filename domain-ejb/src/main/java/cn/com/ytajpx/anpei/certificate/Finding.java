package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.IdentityReason;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Words;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something to say about one cell of one row.
 *
 * @param arguments what its words need: texts, and dates as {@code 2024-12-01}; no personal data in full
 */
public record Finding(SheetColumn column, Reason reason, List<String> arguments) {

    /** One for all: looking the provider up for each row would take longer than all the rest. */
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static Finding at(SheetColumn column, Reason reason, Object... arguments) {
        return new Finding(column, reason, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public boolean bad() {
        return weight() == SheetReason.Weight.BAD;
    }

    SheetReason.Weight weight() {
        return reason instanceof SheetReason mine ? mine.weight() : SheetReason.Weight.BAD;
    }

    public String said(Words words) {
        return words.text(new Refusal(reason, column.name(), arguments.stream().map(Finding::argument).toList()));
    }

    /** A day is spoken; what was typed and is no day, such as 2024-02-30, stays as it is. */
    private static Object argument(String kept) {
        try {
            return DAY.matcher(kept).matches() ? LocalDate.parse(kept) : kept;
        } catch (DateTimeParseException impossible) {
            return kept;
        }
    }

    static String kept(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "[]";
        }
        var array = JSON.createArrayBuilder();
        for (var finding : findings) {
            array.add(JSON.createObjectBuilder().add("column", finding.column.name()).add("reason", finding.reason.name())
                    .add("arguments", JSON.createArrayBuilder(finding.arguments)));
        }
        return array.build().toString();
    }

    static List<Finding> read(String kept) {
        try (var reader = JSON.createReader(new StringReader(kept))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(each -> new Finding(
                    SheetColumn.valueOf(each.getString("column")), reason(each.getString("reason")),
                    each.getJsonArray("arguments").getValuesAs(JsonString::getString))).toList();
        }
    }

    private static Reason reason(String name) {
        return Arrays.stream(SheetReason.values()).filter(each -> each.name().equals(name)).map(Reason.class::cast).findFirst()
                .orElseGet(() -> IdentityReason.valueOf(name));
    }
}
