package cn.com.ytajpx.anpei.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The gateways this installation has. */
@ApplicationScoped
class Gateways {

    @Inject
    @Any
    Instance<Gateway> all;

    boolean ready(Channel channel) {
        return channel == Channel.IN_APP || of(channel).isPresent();
    }

    Optional<Gateway> of(Channel channel) {
        return all.stream().filter(gateway -> gateway.channel() == channel && gateway.ready()).findFirst();
    }

    Set<Channel> ready() {
        return all.stream().filter(Gateway::ready).map(Gateway::channel).collect(Collectors.toUnmodifiableSet());
    }
}
