package cn.com.ytajpx.anpei.web.ui;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import jakarta.el.ValueExpression;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the last action was refused for, by a service or by a converter: shown at each field ({@code a:field}) and summed up
 * on top ({@code a:refusals}), while the form keeps what was typed. A view bean's action needs one line:
 *
 * <pre>{@code return refusals.unlessRefused(() -> accounts.register(form)) ? "/registered?faces-redirect=true" : null;}</pre>
 */
@Named
@RequestScoped
public class Refusals {

    private final List<Refusal> ofServices = new ArrayList<>();

    @Inject
    private Words words;

    /**
     * Does it, or keeps why it was refused.
     *
     * @return whether it was done
     */
    public boolean unlessRefused(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            addAll(refused.decision().refusals());
            return false;
        }
    }

    public void add(Refusal refusal) {
        ofServices.add(refusal);
    }

    public void addAll(Collection<Refusal> refusals) {
        ofServices.addAll(refusals);
    }

    public boolean isAny() {
        return shown().findAny().isPresent();
    }

    public List<Shown> getAll() {
        return shown().toList();
    }

    /** All of them; those that say the same of several fields name their field. */
    public List<Shown> getSummary() {
        var all = getAll();
        return all.stream().map(each -> all.stream().filter(other -> other.text().equals(each.text())).count() > 1 ? named(each) : each).toList();
    }

    private Shown named(Shown refusal) {
        return label(FacesContext.getCurrentInstance().getViewRoot(), refusal.field())
                .map(label -> new Shown(refusal.field(), words.text("form.of-field", label, refusal.text()))).orElse(refusal);
    }

    private static Object valueOf(Object attribute) {
        return attribute instanceof ValueExpression written ? written.getValue(FacesContext.getCurrentInstance().getELContext()) : attribute;
    }

    private static Optional<String> label(UIComponent within, String field) {
        if (field.equals(within.getId())) {
            return Stream.of(within.getAttributes().get("label"), valueOf(within.getPassThroughAttributes().get("aria-label")))
                    .filter(Objects::nonNull).map(String::valueOf).findFirst();
        }
        var parts = within.getFacetsAndChildren();
        while (parts.hasNext()) {
            var found = label(parts.next(), field);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    public boolean has(String field) {
        return shown().anyMatch(each -> each.field().equals(field));
    }

    /** The words of every refusal at this field. */
    public String textOf(String field) {
        return String.join(" ", shown().filter(each -> each.field().equals(field)).map(Shown::text).toList());
    }

    private Stream<Shown> shown() {
        return Stream.concat(ofConverters(), ofServices.stream().map(each -> new Shown(each.field(), words.text(each))));
    }

    private static Stream<Shown> ofConverters() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null ? Stream.empty() : fields(faces).flatMap(field -> faces.getMessageList(field).stream()
                .map(message -> new Shown(field == null ? "" : field, message.getSummary())));
    }

    private static Stream<String> fields(FacesContext faces) {
        var fields = new ArrayList<String>();
        faces.getClientIdsWithMessages().forEachRemaining(fields::add);
        return fields.stream();
    }

    /** One refusal in words, with the id of its field, "" for the whole form. */
    public record Shown(String field, String text) {

        public String getField() {
            return field;
        }

        public String getText() {
            return text;
        }
    }
}
