package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.sheet.ImportStatus;
import cn.com.ytajpx.anpei.sheet.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The colour and icon of a standing, a verdict or a state, for {@code a:badge}: done, soon, void, info or none. */
@Named
@ApplicationScoped
public class Tones {

    public String of(Enum<?> shown) {
        if (shown instanceof Standing standing) {
            return switch (standing) {
                case VALID -> "done";
                case DUE -> "soon";
                case VOID -> "void";
            };
        }
        if (shown instanceof Verdict verdict) {
            return switch (verdict) {
                case GOOD -> "done";
                case WARNED -> "soon";
                case BAD -> "void";
                case KNOWN -> "info";
            };
        }
        return shown == ImportStatus.STORED ? "done" : shown == ImportStatus.PREVIEW ? "soon" : "";
    }
}
