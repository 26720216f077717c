package cn.com.ytajpx.anpei.notice;

import java.util.List;

/**
 * A page of the list of notices.
 *
 * @param number from 1
 * @param of     how many pages there are, at least 1
 */
public record NoticePage(List<NoticeLine> lines, int number, int of) {

    public NoticePage {
        lines = List.copyOf(lines);
    }
}
