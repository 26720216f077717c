package cn.com.ytajpx.anpei.notice;

import java.util.List;

/**
 * A page of the list of notices.
 *
 * @param number from 1
 * @param of     how many pages there are, at least 1
 * @param count  how many notices there are on all of them
 */
public record NoticePage(List<NoticeLine> lines, int number, int of, long count) {

    public NoticePage {
        lines = List.copyOf(lines);
    }
}
