package cn.com.ytajpx.anpei.reminder;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * Slices and what their people are told, as a table that a statement can join: {@link #SQL} with {@link #json} as its first
 * parameter.
 */
record SliceTable(String json) {

    static final String SQL = """
            json_table(?1, '$[*]' columns (
                last_valid_day date path '$.lastValidDay', distance int path '$.distance', planned_on date path '$.plannedOn',
                known_only boolean path '$.knownOnly', code varchar(40) path '$.code', class_code varchar(20) path '$.classCode',
                arguments varchar(2000) path '$.arguments', not_after date path '$.notAfter'))""";

    static SliceTable of(List<ReminderText> texts) {
        var rows = JSON.createArrayBuilder();
        texts.forEach(text -> rows.add(row(text)));
        return new SliceTable(rows.build().toString());
    }

    private static JsonObject row(ReminderText text) {
        var slice = text.slice();
        var row = JSON.createObjectBuilder()
                .add("lastValidDay", slice.lastValidDay().toString()).add("distance", slice.distance())
                .add("plannedOn", slice.asOf().toString()).add("knownOnly", slice.knownOnly() ? 1 : 0)
                .add("code", text.code().name()).add("arguments", text.sharedAsJson()).add("notAfter", text.notAfter().toString());
        text.classCode().ifPresent(code -> row.add("classCode", code));
        return row.build();
    }
}
