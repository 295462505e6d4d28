// The command `concertation`. Here alone faults are told apart, printed and turned into exit codes.
#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>
#include <system_error>

#include <unistd.h>

#include "cli/command_line.hpp"
#include "cli/commands.hpp"
#include "cli/interruption.hpp"
#include "scenario/errors.hpp"
#include "store/file.hpp"
#include "text/harmless.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

ExitCode told(const std::string& sentence, ExitCode code) {
    std::cerr << sentence << std::endl;
    return code;
}

ExitCode told(const ScenarioError& error, Language language) {
    for (const Complaint& complaint : error.complaints) std::cerr << sentence(complaint, language == Language::fr) << '\n';
    std::cerr.flush();
    return ExitCode::user;
}

/// Ends the program by the signal that stopped it, as its caller expects.
ExitCode ended_by(const Interrupted& interrupted) {
    std::cout.flush();
    std::cerr.flush();
    std::signal(interrupted.signal, SIG_DFL);
    std::raise(interrupted.signal);
    return ExitCode::machine;
}

ExitCode carried_out(const std::vector<std::string>& words, Language language, Ranks& ranks) {
    const ExitCode code = carry_out(request_of(words), console_of_program(language, ranks));
    std::cout.flush();
    if (!std::cout) throw std::system_error(std::make_error_code(std::errc::io_error), text("error.no_output", language));
    return code;
}

std::string_view sentence_of(StoreFault fault) {
    switch (fault) {
        case StoreFault::locked:
            return "error.store_locked";
        case StoreFault::full:
            return "error.store_full";
        case StoreFault::forbidden:
            return "error.store_forbidden";
        case StoreFault::damaged:
            return "error.store_damaged";
        case StoreFault::foreign:
            return "error.store_foreign";
        case StoreFault::earlier:
            return "error.store_earlier";
        case StoreFault::later:
            return "error.store_later";
        case StoreFault::other:
            break;
    }
    return "error.machine";
}

ExitCode guarded(const std::vector<std::string>& words, Language language, Ranks& ranks) {
    const auto machine = [language](const std::exception& fault) {
        return told(text("error.machine", language, {fault.what()}), ExitCode::machine);
    };
    try {
        return carried_out(words, language, ranks);
    } catch (const ScenarioError& error) {
        return told(error, language);
    } catch (const Interrupted& interrupted) {
        return ended_by(interrupted);
    } catch (const StoreError& fault) {
        if (fault.fault == StoreFault::other) return machine(fault);
        return told(text(sentence_of(fault.fault), language, {fault.file}),
                    fault.fault == StoreFault::foreign ? ExitCode::user : ExitCode::machine);
    } catch (const std::system_error& fault) {
        return machine(fault);
    } catch (const std::bad_alloc&) {
        return told(text("error.no_memory", language), ExitCode::machine);
    } catch (const std::exception& fault) {
        return told(text("error.ours", language, {fault.what()}), ExitCode::ours);
    }
}

/// A rank that computes for rank 0 and says nothing of its own.
ExitCode served(const std::vector<std::string>& words, Language language, Ranks& ranks) {
    std::string why = "concertation: nothing to compute on rank " + std::to_string(ranks.rank());
    try {
        const Request request = request_of(words);
        if (shares_out(request)) carry_out(request, console_of_program(language, ranks));
    } catch (const Served&) {
        return ExitCode::done;
    } catch (const std::exception& fault) {
        why = fault.what();
    }
    ranks.give_up(harmless(why));
    return ExitCode::done;
}

/// Memory lacks where nothing can be thrown any more: said without asking for any.
void end_without_memory() {
    constexpr std::string_view said = "concertation : la m\u00e9moire manque / not enough memory\n";
    const auto fault = std::current_exception();
    try {
        if (fault) std::rethrow_exception(fault);
    } catch (const std::bad_alloc&) {
        static_cast<void>(!write(STDERR_FILENO, said.data(), said.size()));
        _exit(static_cast<int>(ExitCode::machine));
    } catch (...) {
    }
    std::abort();
}

}  // namespace
}  // namespace concertation

int main(int count, char** arguments) {
    std::set_terminate(concertation::end_without_memory);
    std::signal(SIGXFSZ, SIG_IGN);  // a file as large as it may be is told as a full disk is
    const std::vector<std::string> words(arguments + (count > 0 ? 1 : 0), arguments + count);
    concertation::HarmlessStream results(std::cout), diagnostics(std::cerr);
    const concertation::Language language = concertation::language_asked(words);
    concertation::Ranks ranks;
    return static_cast<int>(ranks.rank() == 0 ? concertation::guarded(words, language, ranks)
                                              : concertation::served(words, language, ranks));
}
