package cn.com.ytajpx.anpei.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The question, asked before a published class is changed, whom it touches (R-P4). Features that know people in classes
 * observe this event and add their groups.
 */
public final class AffectedPeople {

    /**
     * @param name   its words are under {@code affected.<name>}
     * @param people how many
     */
    public record Group(String name, int people) {
    }

    private final String classCode;
    private final List<Group> groups = new ArrayList<>();

    AffectedPeople(String classCode) {
        this.classCode = classCode;
    }

    public String classCode() {
        return classCode;
    }

    public void add(String name, int people) {
        groups.add(new Group(name, people));
    }

    List<Group> groups() {
        return List.copyOf(groups);
    }
}
