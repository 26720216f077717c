package cn.com.ytajpx.anpei.notice;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number a notice is filed under: 烟安服函〔2024〕1号. Numbers of a series begin anew each year. */
record NoticeNumber(String series, int year, int count) {

    static final String CENTRE = "烟安服函";

    private static final Pattern WRITTEN = Pattern.compile("(\\p{IsHan}{2,10})〔(\\d{4})〕([1-9]\\d{0,3})号");

    /** Empty where it is written in another way. */
    static Optional<NoticeNumber> read(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches() ? Optional.of(new NoticeNumber(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    /** The one after the highest of the centre's own series in this year; gaps are not filled, they may be filed on paper. */
    static NoticeNumber next(int year, Collection<String> taken) {
        int highest = taken.stream().flatMap(written -> read(written).stream())
                .filter(number -> number.series.equals(CENTRE) && number.year == year).mapToInt(NoticeNumber::count).max().orElse(0);
        return new NoticeNumber(CENTRE, year, highest + 1);
    }

    /** As the last part of an address: {@code 2024-01}. */
    String slug() {
        return "%d-%02d".formatted(year, count);
    }

    @Override
    public String toString() {
        return series + "〔" + year + "〕" + count + "号";
    }
}
