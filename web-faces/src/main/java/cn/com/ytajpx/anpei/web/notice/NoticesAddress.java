package cn.com.ytajpx.anpei.web.notice;

import cn.com.ytajpx.anpei.notice.NoticeSearch;
import cn.com.ytajpx.anpei.web.ui.AddressQuery;
import cn.com.ytajpx.anpei.web.ui.Asked;
import jakarta.servlet.http.HttpServletRequest;

/** A search of the notices as it stands in an address: {@code /notices?q=再培训&year=2024&page=2}. */
record NoticesAddress(NoticeSearch search, int page) {

    static final NoticesAddress FIRST = new NoticesAddress(NoticeSearch.ALL, 1);

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2999;

    /**
     * Read leniently where it only chooses a page, since these are addresses that others keep.
     *
     * @throws IllegalArgumentException if the year or the words are odd
     */
    static NoticesAddress of(HttpServletRequest request) {
        var asked = new Asked(request);
        var year = asked.id("year");
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new IllegalArgumentException("year " + year);
        }
        return new NoticesAddress(new NoticeSearch(asked.text("q"), year == null ? null : year.intValue()), page(request.getParameter("page")));
    }

    private static int page(String asked) {
        return asked != null && asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
    }

    /** The same words, in another year; {@code null} for all. */
    String in(Integer year) {
        return "/notices" + query(year);
    }

    String beforePage() {
        return "/notices" + query(search.year()).beforePage();
    }

    private AddressQuery query(Integer year) {
        return new AddressQuery().with("q", search.words()).with("year", year);
    }
}
