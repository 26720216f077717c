package cn.com.ytajpx.anpei.web.staff.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/**
 * Where one is below {@code /staff/notices}: {@code new}, {@code 17}, {@code 17/edit}, {@code 17/annexes/2}, {@code 17/annexes/new},
 * {@code 17/revisions/3}.
 */
@Named
@RequestScoped
public class NoticeAddress {

    private static final String NUMBER = "[1-9][0-9]{0,8}";

    @Inject
    @Param(pathIndex = 0)
    private String first;

    @Inject
    @Param(pathIndex = 1)
    private String second;

    @Inject
    @Param(pathIndex = 2)
    private String third;

    /** The part of the page's name: {@code list}, {@code form}, {@code one}, {@code annex}, {@code revision}; {@code none} for no page. */
    public String getPart() {
        if (empty(first)) {
            return "list";
        }
        if (first.equals("new") && empty(second)) {
            return "form";
        }
        return id().isEmpty() ? "none" : ofOne();
    }

    private String ofOne() {
        if (empty(second)) {
            return "one";
        }
        return switch (second) {
            case "edit" -> empty(third) ? "form" : "none";
            case "annexes" -> "new".equals(third) || number().isPresent() ? "annex" : "none";
            case "revisions" -> "0".equals(third) || number().isPresent() ? "revision" : "none";
            default -> "none";
        };
    }

    /** The notice; empty on the list and for a new one. */
    Optional<Long> id() {
        return empty(first) || !first.matches(NUMBER) ? Optional.empty() : Optional.of(Long.parseLong(first));
    }

    /** The annex or the revision; empty for a new annex. */
    Optional<Integer> number() {
        return empty(third) || !third.matches("0|" + NUMBER) ? Optional.empty() : Optional.of(Integer.parseInt(third));
    }

    static String of(long id) {
        return "/staff/notices/" + id;
    }

    private static boolean empty(String part) {
        return part == null || part.isEmpty();
    }
}
