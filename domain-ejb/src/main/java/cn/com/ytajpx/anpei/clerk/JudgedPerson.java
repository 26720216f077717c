package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.certificate.CertificateRowReason;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.certificate.PostSpelling;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.IdentityReason;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.preregistration.PreregistrationReason;
import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.sheet.Cells;
import cn.com.ytajpx.anpei.sheet.FindingText;
import cn.com.ytajpx.anpei.sheet.JudgedRow;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import cn.com.ytajpx.anpei.sheet.Spelling;
import cn.com.ytajpx.anpei.sheet.TypedRow;
import cn.com.ytajpx.anpei.sheet.Verdict;
import java.util.Map;

/** A row as read: what could be understood ({@code null} where nothing could) and everything found on the way. */
final class JudgedPerson extends JudgedRow<WorkforceColumn> {

    static final FindingText<WorkforceColumn> FINDINGS = new FindingText<>(WorkforceColumn.class, WorkforceRowReason.class,
            CertificateRowReason.class, SheetReason.class, IdentityReason.class, PreregistrationReason.class);

    final String name;
    final IdNumber idNumber;
    final Mobile mobile;
    final Post post;
    /** {@code null} where none is wanted. */
    final TrainingClass wanted;
    /** The fingerprint of the ID number. */
    Fingerprint person;

    /** @param classes by name and by code, tidy */
    JudgedPerson(TypedRow<WorkforceColumn> typed, Map<String, TrainingClass> classes) {
        super(typed);
        name = Cells.name(this, WorkforceColumn.NAME);
        idNumber = Cells.idNumber(this, WorkforceColumn.ID_NUMBER);
        mobile = Cells.mobile(this, WorkforceColumn.MOBILE, IdentityReason.MOBILE_MISSING);
        post = readPost();
        wanted = readClass(classes);
        var consent = Cells.text(this, WorkforceColumn.CONSENT, WorkforceRowReason.ROW_CONSENT_MISSING);
        if (consent != null && !WorkforceColumn.yes(consent)) {
            find(WorkforceColumn.CONSENT, WorkforceRowReason.ROW_CONSENT_MISSING);
        }
    }

    /** Nothing to do where the person is in the list and in the class already. */
    @Override
    public Verdict verdict() {
        boolean ours = found(WorkforceRowReason.ROW_ALREADY_OURS);
        return !bad() && ours && (wanted == null || found(WorkforceRowReason.ROW_ALREADY_IN_CLASS)) ? Verdict.KNOWN : super.verdict();
    }

    boolean found(WorkforceRowReason reason) {
        return findings().stream().anyMatch(finding -> finding.reason() == reason);
    }

    private Post readPost() {
        var text = Cells.text(this, WorkforceColumn.POST, CertificateRowReason.POST_MISSING);
        if (text == null) {
            return null;
        }
        var understood = PostSpelling.post(text);
        if (understood.isEmpty()) {
            find(WorkforceColumn.POST, CertificateRowReason.POST_UNKNOWN);
        }
        return understood.orElse(null);
    }

    private TrainingClass readClass(Map<String, TrainingClass> classes) {
        var text = Cells.text(this, WorkforceColumn.CLASS, null);
        if (text == null) {
            return null;
        }
        var named = classes.get(Spelling.tidy(text));
        if (named == null) {
            find(WorkforceColumn.CLASS, WorkforceRowReason.ROW_CLASS_UNKNOWN);
        }
        return named;
    }
}
