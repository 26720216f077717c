package cn.com.ytajpx.anpei.reconciliation;

import static cn.com.ytajpx.anpei.reconciliation.RosterRowReason.*;

import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.sheet.Cells;
import cn.com.ytajpx.anpei.sheet.TypedRow;
import java.util.HashMap;
import java.util.Map;

/**
 * What a row of a roster must be, on its own and beside the others of its file. The first of two that collide stands; the later
 * one is told of it. A roster without states lists bookings that stand.
 */
final class RosterRowPolicy {

    private record Booked(Fingerprint person, String classCode) {
    }

    private record OfKind(Fingerprint person, ClassKind kind) {
    }

    private record Named(String name, int row) {
    }

    private final ClassNames classes;
    private final Map<Booked, Integer> bookings = new HashMap<>();
    private final Map<OfKind, TrainingClass> kinds = new HashMap<>();
    private final Map<Fingerprint, Named> names = new HashMap<>();

    RosterRowPolicy(ClassNames classes) {
        this.classes = classes;
    }

    JudgedBooking read(TypedRow<RosterColumn> typed) {
        var row = new JudgedBooking(typed);
        row.name = Cells.name(row, RosterColumn.NAME);
        row.idNumber = Cells.idNumber(row, RosterColumn.ID_NUMBER);
        row.employer = Cells.text(row, RosterColumn.EMPLOYER, null);
        row.trainingClass = trainingClass(row);
        row.state = state(row);
        row.mobile = Cells.mobile(row, RosterColumn.MOBILE, null);
        return row;
    }

    /** After the person has got a fingerprint. Only a row that can be stored takes the place; a bad one must not spoil its mended copy. */
    void compare(JudgedBooking row) {
        if (row.person == null || row.name == null || row.trainingClass == null) {
            return;
        }
        var first = names.putIfAbsent(row.person, new Named(row.name, row.rowNumber()));
        if (first != null && !first.name.equals(row.name)) {
            row.find(RosterColumn.NAME, ROSTER_NAME_DIFFERS, first.row);
        }
        if (row.bad()) {
            return;
        }
        var earlier = bookings.putIfAbsent(new Booked(row.person, row.trainingClass.code()), row.rowNumber());
        if (earlier != null) {
            row.find(RosterColumn.ID_NUMBER, ROSTER_PERSON_TWICE, earlier);
        } else if (row.state.holds()) {
            compareKind(row);
        }
    }

    private void compareKind(JudgedBooking row) {
        var other = kinds.putIfAbsent(new OfKind(row.person, row.trainingClass.kind()), row.trainingClass);
        if (other != null) {
            row.find(RosterColumn.CLASS, ROSTER_TWO_CLASSES, other.name());
        }
    }

    private TrainingClass trainingClass(JudgedBooking row) {
        var text = Cells.text(row, RosterColumn.CLASS, ROSTER_CLASS_MISSING);
        if (text == null) {
            return null;
        }
        var named = classes.called(text);
        if (named.isEmpty()) {
            row.find(RosterColumn.CLASS, ROSTER_CLASS_UNKNOWN, text);
        }
        return named.orElse(null);
    }

    private static BookingState state(JudgedBooking row) {
        var text = Cells.text(row, RosterColumn.STATE, null);
        if (text == null) {
            return BookingState.ACCEPTED;
        }
        var state = BookingState.written(text);
        if (state.isEmpty()) {
            row.find(RosterColumn.STATE, ROSTER_STATE_UNKNOWN, text);
        }
        return state.orElse(null);
    }
}
