package cn.com.ytajpx.anpei.classchange;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import cn.com.ytajpx.anpei.plan.ClassFacts;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;

/** The facts of a class as the JSON object in which a change keeps them. */
final class FactsText {

    private FactsText() {
    }

    static String of(ClassFacts facts) {
        var months = JSON.createArrayBuilder();
        facts.expiryMonths().forEach(months::add);
        var object = JSON.createObjectBuilder().add("code", facts.code()).add("planYear", facts.planYear()).add("kind", facts.kind().name())
                .add("sessionNumber", facts.sessionNumber()).add("name", facts.name()).add("expiryMonths", months)
                .add("centreDeadline", facts.centreDeadline().toString()).add("bookingOpens", facts.bookingOpens().toString())
                .add("bookingCloses", facts.bookingCloses().toString()).add("venueCode", facts.venueCode()).add("venueName", facts.venueName())
                .add("checkInOn", facts.checkInOn().toString()).add("checkInFrom", facts.checkInFrom().toString())
                .add("checkInTo", facts.checkInTo().toString()).add("studyFrom", facts.studyFrom().toString())
                .add("studyTo", facts.studyTo().toString()).add("status", facts.status().name());
        if (facts.capacity() != null) {
            object.add("capacity", facts.capacity());
        }
        return object.build().toString();
    }

    static ClassFacts read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return read(reader.readObject());
        }
    }

    private static ClassFacts read(JsonObject object) {
        var months = object.getJsonArray("expiryMonths").getValuesAs(JsonNumber::intValue);
        return new ClassFacts(object.getString("code"), object.getInt("planYear"), ClassKind.valueOf(object.getString("kind")),
                object.getInt("sessionNumber"), object.getString("name"), months, day(object, "centreDeadline"), day(object, "bookingOpens"),
                day(object, "bookingCloses"), object.getString("venueCode"), object.getString("venueName"), day(object, "checkInOn"),
                LocalTime.parse(object.getString("checkInFrom")), LocalTime.parse(object.getString("checkInTo")), day(object, "studyFrom"),
                day(object, "studyTo"), object.containsKey("capacity") ? object.getInt("capacity") : null,
                ClassStatus.valueOf(object.getString("status")));
    }

    private static LocalDate day(JsonObject object, String name) {
        return LocalDate.parse(object.getString(name));
    }
}
