-- wrk -s rotate.lua BASE -- URLS [ENCODING]: asks for the paths in the file URLS one after the other, each thread from another place,
-- and prints one line: requests, seconds, p50 ms, p99 ms, bytes, errors.
local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(arguments)
  requests = {}
  if arguments[2] and arguments[2] ~= "" then
    wrk.headers["Accept-Encoding"] = arguments[2]
  end
  for path in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("GET", path)
  end
  position = number * 7 % #requests
end

function request()
  position = position % #requests + 1
  return requests[position]
end

function done(summary, latency, _)
  local wrong = summary.errors
  print(string.format("RESULT %d %.3f %.3f %.3f %.0f %d",
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    summary.bytes, wrong.connect + wrong.read + wrong.write + wrong.status + wrong.timeout))
end
