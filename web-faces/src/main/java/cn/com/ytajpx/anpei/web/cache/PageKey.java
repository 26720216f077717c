package cn.com.ytajpx.anpei.web.cache;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.web.reading.Reading;
import jakarta.servlet.http.HttpServletRequest;

/** What a page depends on for visitors: its address and how they read. */
record PageKey(String path, String query, Language language, String theme, String text) {

    static PageKey of(HttpServletRequest request, Reading reading) {
        return new PageKey(request.getRequestURI(), request.getQueryString(), reading.getLanguage(), reading.getTheme(), reading.getText());
    }
}
