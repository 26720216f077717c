package cn.com.ytajpx.anpei.message;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The arguments of a message as the JSON object that its row keeps. */
final class Arguments {

    private Arguments() {
    }

    static String toJson(Map<String, String> values) {
        var object = JSON.createObjectBuilder();
        new TreeMap<>(values).forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> fromJson(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                    entry -> entry.getValue() instanceof JsonString text ? text.getString() : entry.getValue().toString()));
        }
    }
}
