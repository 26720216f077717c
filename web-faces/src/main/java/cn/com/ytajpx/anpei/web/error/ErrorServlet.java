package cn.com.ytajpx.anpei.web.error;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import cn.com.ytajpx.anpei.common.Incident;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import cn.com.ytajpx.anpei.web.reading.Reading;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the server sends every request that failed; whoever asks for it by its address finds nothing. */
@WebServlet(ErrorServlet.ADDRESS)
public class ErrorServlet extends HttpServlet {

    static final String ADDRESS = "/error";

    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());
    private static final String PAGE = "/WEB-INF/error.xhtml";

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var trouble = Trouble.of(request);
        var incident = Incident.next();
        if (trouble.ours()) {
            LOG.log(Level.SEVERE, "incident " + incident.number() + " at " + asked(request), trouble.cause());
        }
        response.setStatus(trouble.status());
        if (asked(request).startsWith("/api/")) {
            answerProgram(response, trouble, incident);
        } else {
            answerPerson(request, response, trouble, incident);
        }
    }

    private void answerProgram(HttpServletResponse response, Trouble trouble, Incident incident) throws IOException {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        var words = allWords.in(reading.getLanguage());
        var problem = JSON.createObjectBuilder().add("status", trouble.status()).add("title", "error-" + trouble.words())
                .add("detail", words.text("error.what-" + trouble.words()));
        if (trouble.ours()) {
            problem.add("incident", incident.number());
        }
        response.getWriter().write(problem.build().toString());
    }

    private static void answerPerson(HttpServletRequest request, HttpServletResponse response, Trouble trouble, Incident incident)
            throws ServletException, IOException {
        request.setAttribute("trouble", trouble.words());
        request.setAttribute("incident", trouble.ours() ? incident.number() : null);
        try {
            request.getRequestDispatcher(PAGE).forward(request, response);
        } catch (ServletException | RuntimeException evenThat) {
            LOG.log(Level.SEVERE, "the error page itself failed", evenThat);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(trouble.status() + " " + incident.number());
        }
    }

    private static String asked(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
