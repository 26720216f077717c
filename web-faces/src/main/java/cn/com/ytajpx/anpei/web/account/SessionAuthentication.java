package cn.com.ytajpx.anpei.web.account;

import cn.com.ytajpx.anpei.account.LogIn;
import cn.com.ytajpx.anpei.account.LogInService;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.AccountPrincipal;
import cn.com.ytajpx.anpei.web.protection.NetworkAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Says who makes a request: whoever began its session, with what they may do at this moment; or, for programs below
 * {@code /api}, whoever is named in the request by HTTP Basic. The account is asked at every request, so that a locked
 * account, a changed password or other roles take effect at once.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    @Inject
    private LogInService logIns;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().startsWith("/assets/")) {
            return context.doNothing();
        }
        var person = ofSession(request).or(() -> ofProgram(request));
        return person.map(someone -> context.notifyContainerAboutLogin(someone, someone.permissions())).orElseGet(context::doNothing);
    }

    private Optional<AccountPrincipal> ofSession(HttpServletRequest request) {
        var logIn = SessionLogIn.of(request);
        var person = logIn.flatMap(logIns::present);
        if (logIn.isPresent() && person.isEmpty()) {
            SessionLogIn.end(request);
        }
        return person;
    }

    private Optional<AccountPrincipal> ofProgram(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BASIC) || !request.getRequestURI().startsWith("/api/")) {
            return Optional.empty();
        }
        return logIn(header.substring(BASIC.length()), NetworkAddress.of(request)).flatMap(logIns::present);
    }

    private Optional<LogIn> logIn(String encoded, String client) {
        try {
            var credential = new BasicAuthenticationCredential(encoded);
            return Optional.of(logIns.logIn(credential.getCaller(), credential.getPasswordAsString(), client));
        } catch (Refused | IllegalArgumentException | IndexOutOfBoundsException notIn) {
            return Optional.empty();
        }
    }
}
