package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.sheet.BlankSheet;
import cn.com.ytajpx.anpei.sheet.ReceivedSheet;
import cn.com.ytajpx.anpei.sheet.TypedCell;
import cn.com.ytajpx.anpei.sheet.TypedRow;
import cn.com.ytajpx.anpei.sheet.TypedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Annex 1 as an Excel sheet, out and in: a preview with what is wrong at its cell, then all rows or none, as drafts. */
@Stateless
@RolesAllowed(Permission.PLAN_EDIT)
public class PlanImport {

    private static final int MOST_ROWS = 200;
    private static final int FIRST_ROW = 2;

    @Inject
    private TrainingClasses classes;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFact> audit;

    /** A year's plan, drafts too, cancelled classes left out. */
    @RolesAllowed(Permission.STAFF_AREA)
    public void export(int year, OutputStream out) {
        PlanSheet.write(out, year, classes.allOf(year).stream().filter(one -> one.status() != ClassStatus.CANCELLED).toList());
    }

    public void writeTemplate(OutputStream out, Words words) {
        BlankSheet.write(out, words, AnnexCells.title(LocalDateTime.now(clock).getYear() + 1), PlanColumn.class, List.of("sheet.plan-general"));
    }

    /**
     * What a sheet says; nothing takes effect.
     *
     * @throws Refused if it is no workbook that may be read, or has too many rows
     */
    public PlanDraft judge(int year, String fileName, InputStream content) {
        PlanPolicy.year(year).orRefuse();
        var rows = new ArrayList<TypedRow<PlanColumn>>();
        try (var received = ReceivedSheet.of(fileName, content)) {
            received.read(PlanColumn.class, rows::add);
        }
        if (rows.size() > MOST_ROWS) {
            throw new Refused(Refusal.at("file", PlanReason.PLAN_TOO_MANY_ROWS, MOST_ROWS));
        }
        return judged(year, rows);
    }

    /** As {@link PlanDraft#kept} gave it out. */
    public PlanDraft judge(int year, String kept) {
        PlanPolicy.year(year).orRefuse();
        try {
            var rows = new ArrayList<TypedRow<PlanColumn>>();
            kept.lines().limit(MOST_ROWS).forEach(line -> {
                var cells = new EnumMap<PlanColumn, TypedCell>(PlanColumn.class);
                TypedText.read(PlanColumn.class, line, false).forEach((column, text) -> cells.put(column, TypedCell.text(text)));
                rows.add(new TypedRow<>(FIRST_ROW + rows.size(), cells));
            });
            return judged(year, rows);
        } catch (JsonException | IllegalArgumentException | ClassCastException tampered) {
            throw new Refused(Refusal.of(PlanReason.PLAN_SHEET_LOST));
        }
    }

    /**
     * Puts every row in force as a draft, or none.
     *
     * @throws Refused if a row is bad
     */
    public int load(int year, String kept) {
        var draft = judge(year, kept);
        if (!draft.good() || draft.rows().isEmpty()) {
            throw new Refused(Refusal.of(PlanReason.PLAN_BAD_ROWS, draft.bad()));
        }
        var now = LocalDateTime.now(clock);
        for (var row : draft.rows()) {
            var venue = classes.venues().stream().filter(each -> each.code().equals(row.planned().venueCode())).findFirst().orElseThrow();
            var there = classes.locked(row.planned().code(year));
            there.ifPresentOrElse(one -> one.draft(row.planned(), venue, user.displayName(), now),
                    () -> classes.add(new TrainingClass(year, row.planned(), venue, user.displayName(), now)));
        }
        audit.fire(new AuditFact("plan.import", "plan/" + year, String.valueOf(draft.rows().size())));
        return draft.rows().size();
    }

    private PlanDraft judged(int year, List<TypedRow<PlanColumn>> rows) {
        return new PlanSheetPolicy(year, classes.allOf(year), classes.venues()).judge(rows);
    }
}
