package cn.com.ytajpx.anpei.web.api;

import cn.com.ytajpx.anpei.common.Incident;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.job.JobReason;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Whatever a resource throws, as a {@link Problem}: refusals 422 (of jobs also 404 and 409), no permission 403, the rest as it says, or 500 with an incident. */
@Provider
@ApplicationScoped
public class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    @Inject
    private Instance<Words> words;

    @Override
    public Response toResponse(Throwable thrown) {
        return problem(thrown).response();
    }

    private Problem problem(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return problem(refused);
        }
        if (thrown instanceof EJBAccessException || thrown instanceof AccessLocalException) {
            return new Problem(403, "not allowed", words.get().text("error.what-403"));
        }
        if (thrown instanceof WebApplicationException answer && answer.getResponse().getStatus() < 500) {
            var status = answer.getResponse().getStatus();
            return new Problem(status, answer.getResponse().getStatusInfo().getReasonPhrase(), words.get().text(status == 404 ? "error.what-404" : "error.what-400"));
        }
        var incident = Incident.next();
        LOG.log(Level.SEVERE, "incident " + incident.number(), thrown);
        return new Problem(500, "incident " + incident.number(), words.get().text("error.what-500"));
    }

    private Problem problem(Refused refused) {
        var items = refused.decision().refusals().stream()
                .map(each -> new Problem.Item(each.field(), each.reason().name(), words.get().text(each))).toList();
        return new Problem(status(refused), "refused", items.stream().map(Problem.Item::detail).collect(Collectors.joining(" ")), items);
    }

    private static int status(Refused refused) {
        var ofJobs = refused.decision().refusals().stream().map(Refusal::reason).filter(JobReason.class::isInstance)
                .map(JobReason.class::cast).toList();
        if (ofJobs.stream().anyMatch(JobReason::unknown)) {
            return 404;
        }
        return ofJobs.stream().anyMatch(JobReason::conflict) ? 409 : 422;
    }
}
