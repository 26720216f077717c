package cn.com.ytajpx.anpei.web.api;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a program asks of a run.
 *
 * @param asOf {@code null} for today
 */
record StartOrder(LocalDate asOf, boolean dryRun) {

    private static final Set<String> KNOWN = Set.of("asOf", "dryRun");

    /**
     * Nothing at all is an order without wishes; a misspelt wish is no order, lest it be taken for one that was not meant.
     *
     * @throws BadRequestException if it can't be read
     */
    static StartOrder of(String body) {
        if (body == null || body.isBlank()) {
            return new StartOrder(null, false);
        }
        try (var reader = JSON.createReader(new StringReader(body))) {
            var json = reader.readObject();
            if (!KNOWN.containsAll(json.keySet())) {
                throw new BadRequestException();
            }
            return new StartOrder(day(json), yes(json.getOrDefault("dryRun", JsonValue.FALSE)));
        } catch (JsonException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }

    private static LocalDate day(JsonObject json) {
        var value = json.getOrDefault("asOf", JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return AskedFor.day(text.getString());
        }
        throw new BadRequestException();
    }

    private static boolean yes(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new BadRequestException();
        };
    }
}
