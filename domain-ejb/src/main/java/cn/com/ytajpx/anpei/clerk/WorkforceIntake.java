package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.preregistration.Enrolled;
import cn.com.ytajpx.anpei.preregistration.PreregistrationReason;
import cn.com.ytajpx.anpei.preregistration.Prospect;
import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.ReceivedSheet;
import cn.com.ytajpx.anpei.sheet.Spelling;
import cn.com.ytajpx.anpei.sheet.VerdictCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a guarded sheet of people, judges its rows and stages them, a thousand at a time; nobody is looked up alone. */
@Dependent
class WorkforceIntake {

    @Inject
    PersonalData personalData;

    @Inject
    PlanService plan;

    @Inject
    Enrolled enrolled;

    @Inject
    WorkforceLookup lookup;

    @Inject
    WorkforceRows staged;

    @Inject
    Clock clock;

    VerdictCounts take(ReceivedSheet sheet, WorkforceImport into) {
        var counts = new VerdictCounts();
        var classes = classes();
        var seen = new HashSet<Fingerprint>();
        sheet.read(WorkforceColumn.class, typed -> read(new JudgedPerson(typed, classes), seen), rows -> judge(rows, into, counts));
        return counts;
    }

    private JudgedPerson read(JudgedPerson row, Set<Fingerprint> seen) {
        if (row.idNumber != null) {
            row.person = new Fingerprint(personalData.fingerprint(PersonalData.Kind.ID_NUMBER, row.idNumber.value()));
            if (!seen.add(row.person)) {
                row.find(WorkforceColumn.ID_NUMBER, WorkforceRowReason.ROW_PERSON_TWICE);
            }
        }
        return row;
    }

    private void judge(List<JudgedPerson> rows, WorkforceImport into, VerdictCounts counts) {
        var known = lookup.of(rows);
        rows.forEach(row -> judge(row, known.get(row.person), into.employerId()));
        judgeClasses(rows, known);
        rows.forEach(row -> counts.add(row.verdict()));
        staged.add(into.id(), rows);
    }

    private static void judge(JudgedPerson row, KnownWorker known, long employerId) {
        if (known == null) {
            return;
        }
        if (row.name != null && !row.name.equals(known.name()) || known.employerId() != null && known.employerId() != employerId) {
            row.find(WorkforceColumn.NAME, WorkforceRowReason.ROW_TO_BE_CHECKED);
        } else if (known.employerId() != null) {
            row.find(WorkforceColumn.NAME, WorkforceRowReason.ROW_ALREADY_OURS);
        }
    }

    /** The rules of pre-registration, asked once a class; whoever can't be entered isn't judged: it would tell who they are. */
    private void judgeClasses(List<JudgedPerson> rows, Map<Fingerprint, KnownWorker> known) {
        var byClass = rows.stream().filter(row -> row.wanted != null && row.person != null && !row.bad())
                .collect(Collectors.groupingBy(row -> row.wanted.code()));
        byClass.forEach((code, wishing) -> {
            var ids = wishing.stream().map(row -> known.get(row.person)).filter(each -> each != null).map(KnownWorker::holderId).toList();
            var prospects = enrolled.prospects(ids, code);
            var ofNew = enrolled.prospectOfSomebodyNew(code);
            wishing.forEach(row -> judge(row, known.containsKey(row.person) ? prospects.get(known.get(row.person).holderId()) : ofNew));
        });
    }

    private static void judge(JudgedPerson row, Prospect prospect) {
        for (var refusal : prospect.decision().refusals()) {
            boolean there = refusal.reason() == PreregistrationReason.PREREGISTERED_ALREADY && refusal.arguments().contains(row.wanted.name());
            if (there) {
                row.find(WorkforceColumn.CLASS, WorkforceRowReason.ROW_ALREADY_IN_CLASS);
                return;
            }
        }
        prospect.decision().refusals().forEach(refusal -> row.find(WorkforceColumn.CLASS, refusal.reason(), refusal.arguments().toArray()));
        if (prospect.decision().allowed() && !prospect.risks().isEmpty()) {
            row.find(WorkforceColumn.CLASS, WorkforceRowReason.ROW_CLASS_RISKY, row.wanted.name());
        }
    }

    /** This year's and next year's classes by name and by code; of two with one name the earlier year's. */
    private Map<String, TrainingClass> classes() {
        var named = new HashMap<String, TrainingClass>();
        int year = LocalDate.now(clock).getYear();
        for (int each : new int[] {year, year + 1}) {
            for (var offered : plan.planOf(each)) {
                named.putIfAbsent(Spelling.tidy(offered.name()), offered);
                named.putIfAbsent(Spelling.tidy(offered.code()), offered);
            }
        }
        return named;
    }
}
