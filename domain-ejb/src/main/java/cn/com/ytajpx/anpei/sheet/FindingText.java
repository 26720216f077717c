package cn.com.ytajpx.anpei.sheet;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import cn.com.ytajpx.anpei.common.Reason;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings as one text, to be kept beside their row. */
public final class FindingText<C extends Enum<C> & Column> {

    /** One for all: looking the provider up for each row would take longer than all the rest. */

    private final Class<C> columns;
    private final Map<String, Reason> reasons = new HashMap<>();

    /** @param reasons the enums whose constants can have been found; no name may stand in two of them */
    @SafeVarargs
    public FindingText(Class<C> columns, Class<? extends Reason>... reasons) {
        this.columns = columns;
        Arrays.stream(reasons).flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .forEach(reason -> this.reasons.put(reason.name(), reason));
    }

    public String written(List<Finding<C>> findings) {
        if (findings.isEmpty()) {
            return "[]";
        }
        var array = JSON.createArrayBuilder();
        for (var finding : findings) {
            array.add(JSON.createObjectBuilder().add("column", finding.column().name()).add("reason", finding.reason().name())
                    .add("arguments", JSON.createArrayBuilder(finding.arguments())));
        }
        return array.build().toString();
    }

    public List<Finding<C>> read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(each -> new Finding<>(
                    Enum.valueOf(columns, each.getString("column")), reasons.get(each.getString("reason")),
                    each.getJsonArray("arguments").getValuesAs(JsonString::getString))).toList();
        }
    }
}
