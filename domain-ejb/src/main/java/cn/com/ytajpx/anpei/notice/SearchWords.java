package cn.com.ytajpx.anpei.notice;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A search as a condition on notices: each word must occur, in whatever order; a year is its days. */
record SearchWords(List<String> words, Integer year) {

    /** More are not looked for: nobody types them, and each costs a walk through the texts. */
    private static final int MOST = 5;

    static SearchWords of(NoticeSearch search) {
        return new SearchWords(Arrays.stream(search.words().split("\\s+")).filter(word -> !word.isEmpty()).limit(MOST).toList(), search.year());
    }

    /** Begins with AND, or is empty. */
    String condition() {
        var condition = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            condition.append(" AND n.searchWords LIKE :word").append(i).append(" ESCAPE '!'");
        }
        return condition.append(year == null ? "" : " AND n.publishedOn BETWEEN :from AND :to").toString();
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        if (year != null) {
            query.setParameter("from", LocalDate.of(year, 1, 1)).setParameter("to", LocalDate.of(year, 12, 31));
        }
        return query;
    }
}
