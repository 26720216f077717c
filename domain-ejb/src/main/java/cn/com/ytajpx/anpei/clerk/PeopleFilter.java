package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.preregistration.Cover;

/**
 * Which of the company's people are wanted.
 *
 * @param text  a part of the name; empty for any
 * @param cover of what is most pressing; {@code null} for any
 */
public record PeopleFilter(String text, Cover cover) {

    public static final PeopleFilter ALL = new PeopleFilter("", null);

    public PeopleFilter {
        text = text == null ? "" : text.strip();
    }

    boolean wants(FollowedPerson person) {
        return person.holder().name().contains(text) && (cover == null || person.first().cover() == cover);
    }
}
