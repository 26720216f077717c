package cn.com.ytajpx.anpei.web.ui;

import cn.com.ytajpx.anpei.common.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What a date field sends, 2024-05-06, and a day; for every {@code LocalDate} of a form. */
@Dependent
@FacesConverter(forClass = LocalDate.class, managed = true)
public class DayConverter implements Converter<LocalDate> {

    @Inject
    private Words words;

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw new ConverterException(new FacesMessage(words.text("form.day-unreadable")));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
