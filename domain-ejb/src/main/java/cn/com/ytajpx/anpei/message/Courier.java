package cn.com.ytajpx.anpei.message;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Carries urgent messages at once, after the transaction that wrote them; what fails here the delivery job tries again. */
@ApplicationScoped
class Courier {

    private static final int BATCH = 20;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Delivery delivery;

    void carry(@Observes(during = TransactionPhase.AFTER_SUCCESS) UrgentMessageWritten written) {
        executor.execute(() -> delivery.sendWaiting(BATCH));
    }
}
